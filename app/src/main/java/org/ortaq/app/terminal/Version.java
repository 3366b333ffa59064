package org.ortaq.app.terminal;

import org.ortaq.assessment.RunId;
import picocli.CommandLine.IVersionProvider;

/** The version of the program. */
public final class Version implements IVersionProvider {

    public static final String NUMBER = RunId.VERSION;

    @Override
    public String[] getVersion() {
        return new String[] {"ortaq " + NUMBER};
    }
}
