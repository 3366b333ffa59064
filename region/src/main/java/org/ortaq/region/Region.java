package org.ortaq.region;

import org.ortaq.region.economy.Economy;
import org.ortaq.region.network.Network;
import org.ortaq.region.people.People;
import org.ortaq.region.power.Power;
import org.ortaq.region.projects.Projects;
import org.ortaq.region.tradecosts.Industries;
import org.ortaq.region.tradecosts.TradeCosts;
import org.ortaq.region.water.Water;

/**
 * An immutable snapshot of everything the models may know about one year.
 *
 * @param year calendar year
 */
public record Region(
        int year,
        Countries countries,
        Economy economy,
        TradeCosts tradeCosts,
        Network network,
        Water water,
        Power power,
        People people,
        Projects projects,
        Industries industries,
        Parameters parameters) {

    /** The region of the base year, as the tables and facts have it. */
    public static Region read(Reading in) {
        return new Region(
                        in.baseYear(),
                        in.countries(),
                        Economy.read(in),
                        TradeCosts.read(in),
                        Network.read(in),
                        Water.read(in),
                        Power.read(in),
                        People.read(in),
                        Projects.read(in),
                        Industries.read(in),
                        in.parameters())
                .at(in.baseYear());
    }

    /** The same region in another year: growth and dated openings, no levers. */
    public Region at(int year) {
        return new Region(
                year,
                countries,
                economy.at(year),
                tradeCosts.at(year),
                network.at(year),
                water.at(year),
                power.at(year),
                people.at(year),
                projects.at(year),
                industries,
                parameters);
    }

    /** The same region under the date of another year; nothing grows, opens or closes. */
    public Region dated(int another) {
        return new Region(
                another,
                countries,
                economy,
                tradeCosts,
                network,
                water,
                power,
                people,
                projects,
                industries,
                parameters);
    }

    public Region with(Economy changed) {
        return new Region(
                year, countries, changed, tradeCosts, network, water, power, people, projects, industries, parameters);
    }

    public Region with(TradeCosts changed) {
        return new Region(
                year, countries, economy, changed, network, water, power, people, projects, industries, parameters);
    }

    public Region with(Network changed) {
        return new Region(
                year, countries, economy, tradeCosts, changed, water, power, people, projects, industries, parameters);
    }

    public Region with(Water changed) {
        return new Region(
                year,
                countries,
                economy,
                tradeCosts,
                network,
                changed,
                power,
                people,
                projects,
                industries,
                parameters);
    }

    public Region with(Power changed) {
        return new Region(
                year,
                countries,
                economy,
                tradeCosts,
                network,
                water,
                changed,
                people,
                projects,
                industries,
                parameters);
    }

    public Region with(People changed) {
        return new Region(
                year, countries, economy, tradeCosts, network, water, power, changed, projects, industries, parameters);
    }

    public Region with(Projects changed) {
        return new Region(
                year, countries, economy, tradeCosts, network, water, power, people, changed, industries, parameters);
    }
}
