package org.ortaq.app;

import org.ortaq.assessment.RunId;
import picocli.CommandLine.IVersionProvider;

/** The version of the program. */
final class Version implements IVersionProvider {

    static final String NUMBER = RunId.VERSION;

    @Override
    public String[] getVersion() {
        return new String[] {"ortaq " + NUMBER};
    }
}
