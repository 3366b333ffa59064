package org.ortaq.app;

import picocli.CommandLine.IVersionProvider;

/** The version of the program. */
final class Version implements IVersionProvider {

    static final String NUMBER = "0.1.0";

    @Override
    public String[] getVersion() {
        return new String[] {"ortaq " + NUMBER};
    }
}
