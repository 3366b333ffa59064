package org.ortaq.assessment.draws;

/**
 * What an ensemble was computed from.
 *
 * @param run hash of data, scenario and version
 * @param scenario its id
 * @param scenarioHash hash of its content
 * @param from first year
 * @param to last year
 * @param version of the program
 */
public record Origin(
        String run, String dataHash, String scenario, String scenarioHash, int from, int to, String version) {}
