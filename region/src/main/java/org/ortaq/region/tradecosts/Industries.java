package org.ortaq.region.tradecosts;

import java.util.TreeMap;
import org.ortaq.region.Reading;

/**
 * What is known, recalled or assumed of industries; no lever touches it. All shares are ratios.
 *
 * <p>Arrays are owned by this record and read only; industries stand in the order of {@link Industry}.
 *
 * @param traded whether the industry's goods cross borders in the trade matrix
 * @param byFreight whether transport costs of the freight network reach it; pipelines and power lines are no freight
 * @param valueAddedShare share in the value added of a country: country, industry
 * @param input synthetic input-output table: supplier's share in the user's output: user, supplier
 * @param valueAddedCoefficient value added over output of an industry
 * @param pattern share of the industry in the goods of a flow in the year of the shape: exporter, importer, industry; NaN where no goods are listed
 * @param content share of a section of SITC in the goods of an industry in a flow of that year: exporter, importer, industry, section; where
 *     none are listed those of the exporter to all, else as the map of sections says; all zero for industries without goods
 * @param theta trade elasticity of each industry, from parameters; of untraded ones it is not used
 * @param ofProject industry of a project's sector
 */
public record Industries(
        boolean[] traded,
        boolean[] byFreight,
        double[][] valueAddedShare,
        double[][] input,
        double[] valueAddedCoefficient,
        double[][][] pattern,
        double[][][][] content,
        double[] theta,
        TreeMap<String, Industry> ofProject) {

    /** Reads {@code trade-industries} and the tables that name industries. */
    public static Industries read(Reading in) {
        return new IndustriesReader(in).read();
    }
}
