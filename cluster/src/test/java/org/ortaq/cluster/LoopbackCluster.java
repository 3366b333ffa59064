package org.ortaq.cluster;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Spark master and two workers of one core each, as processes of their own on loopback. */
final class LoopbackCluster implements AutoCloseable {

    private static final String HERE = "127.0.0.1";
    private static final int WORKERS = 2;

    private final Path folder;
    private final int port;
    private final List<Process> workers = new ArrayList<>();
    private final Process master;

    LoopbackCluster(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = freePort();
        // Such a home as Spark looks for; executors are given the class path of the tests instead.
        Files.createDirectories(folder.resolve("home/jars"));
        Files.writeString(folder.resolve("home/RELEASE"), "");
        this.master = start(
                "master",
                "master",
                "--host",
                HERE,
                "--port",
                String.valueOf(port),
                "--ui-port",
                String.valueOf(freePort()));
        awaitMaster();
        for (int w = 0; w < WORKERS; w++) {
            addWorker();
        }
        awaitWorkers(WORKERS);
    }

    String url() {
        return "spark://" + HERE + ":" + port;
    }

    /** What a command needs to run here. */
    List<String> options() {
        return List.of(
                "--master",
                url(),
                "--conf",
                "spark.executor.memory=1g",
                "--conf",
                "spark.executor.extraClassPath=" + System.getProperty("java.class.path"));
    }

    void addWorker() throws IOException {
        var name = "worker-" + workers.size();
        workers.add(start(
                name,
                "worker",
                "--cores",
                "1",
                "--memory",
                "1g",
                "--work",
                folder.resolve(name).toString(),
                url()));
    }

    /** Kills a worker and its executors with no chance to say goodbye. */
    void kill(int worker) {
        kill(workers.get(worker));
    }

    private static void kill(Process process) {
        var below = process.descendants().toList();
        process.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
    }

    private Process start(String name, String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        var log = folder.resolve(name + ".log").toFile();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_DIRS", folder.resolve("local").toString());
        return builder.directory(new File(folder.toString())).start();
    }

    private void awaitMaster() throws InterruptedException {
        for (int k = 0; k < 300; k++) {
            try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IllegalStateException("the master does not answer; see " + folder + "/master.log");
    }

    /** Spark starts executors on workers as they come; the tests want both from the start. */
    private void awaitWorkers(int count) throws InterruptedException {
        for (int k = 0; k < 300; k++) {
            if (java.util.stream.IntStream.range(0, count).allMatch(this::isRegistered)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("the workers do not register; see " + folder);
    }

    private boolean isRegistered(int worker) {
        return workers.get(worker).isAlive() && Files.isDirectory(folder.resolve("worker-" + worker));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        workers.forEach(LoopbackCluster::kill);
        kill(master);
    }
}
