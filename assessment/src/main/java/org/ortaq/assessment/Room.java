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
    WATERPOWER,
    PROJECTS,
    /** Trade and transport together, as they come to agree. */
    TRADE_AND_TRANSPORT,
    PEOPLE;

    private static final Reads BOTH = TradeModel.READS.and(TransportModel.READS);

    public Reads reads() {
        return switch (this) {
            case WATERPOWER -> WaterPowerModel.READS;
            case PROJECTS -> ProjectsModel.READS;
            case TRADE_AND_TRANSPORT -> BOTH;
            case PEOPLE -> PeopleModel.READS;
        };
    }

    /** {@code trade-and-transport} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
