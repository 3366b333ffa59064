package org.ortaq.app.trade;

import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.WithCommon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ortaq trade estimate}. */
@Command(name = "estimate", description = "Estimate a gravity equation by PPML with absorbed fixed effects.")
public final class EstimateCommand implements WithCommon {

    @Mixin
    private Common common = new Common();

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        throw new UnsupportedOperationException("the estimator is being built");
    }
}
