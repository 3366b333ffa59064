package org.ortaq.assessment;

import java.util.Locale;
import org.ortaq.people.PeopleModel;
import org.ortaq.projects.ProjectsModel;
import org.ortaq.region.Reads;
import org.ortaq.trade.TradeModel;
import org.ortaq.transport.TransportModel;
import org.ortaq.waterpower.WaterPowerModel;

/** The steps of a year in the order they run, with what each may read of the Region. */
public enum Room {
    WATERPOWER(WaterPowerModel.READS),
    PROJECTS(ProjectsModel.READS),
    /** Trade and transport together, as they come to agree. */
    TRADE_AND_TRANSPORT(TradeModel.READS.and(TransportModel.READS)),
    PEOPLE(PeopleModel.READS);

    private final Reads reads;

    Room(Reads reads) {
        this.reads = reads;
    }

    public Reads reads() {
        return reads;
    }

    /** {@code trade-and-transport} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
