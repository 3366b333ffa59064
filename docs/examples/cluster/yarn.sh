#!/bin/sh
# On YARN, through the spark-submit of an installed Spark 4.2.0 (SPARK_HOME) whose nodes have a JDK 25.0.3 or later at
# the same place. Draws need no common folder; an estimation needs its --data where every node reads it.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
java_home=${JAVA_HOME:?a JDK 25.0.3 or later, at the same place on every node}

# Builds once; then the jars of the program, without those of Spark.
"$root/ortaq" cluster --help >/dev/null 2>&1 || true
build=$(ls -td "$root"/.ortaq/*/cluster | head -n 1)
jars=$(cd "$build/.." && for jar in *.jar; do [ ! -e "$build/jars/$jar" ] || printf '%s,' "$build/jars/$jar"; done)

exec "${SPARK_HOME:?the folder of Spark 4.2.0}/bin/spark-submit" \
  --master yarn --deploy-mode client \
  --num-executors 250 --executor-cores 4 --executor-memory 8g --driver-memory 6g \
  --conf spark.yarn.appMasterEnv.JAVA_HOME="$java_home" \
  --conf spark.executorEnv.JAVA_HOME="$java_home" \
  --conf spark.driver.extraJavaOptions="-Dortaq.home=$root" \
  --jars "${jars%,}" \
  --class org.ortaq.cluster.Main \
  "$build"/jars/cluster-*.jar \
  assess --draws 1000000 --coalitions --no-merge --out /data/draws
