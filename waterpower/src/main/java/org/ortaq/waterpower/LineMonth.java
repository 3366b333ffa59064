package org.ortaq.waterpower;

import java.util.OptionalDouble;

/**
 * What the lines between two zones carried in a month, contracts and joint flows together.
 *
 * @param from id of a zone or of a country outside
 * @param there GWh that entered at {@code from}
 * @param back GWh that entered at {@code to}
 * @param most GWh the lines can carry either way
 * @param loss share lost on the way
 * @param price USD per MWh, mean of contracts and of joint flows across a border; empty where nothing that has a price was
 *     sent, such as power given back for water or for power of another season, and within a country
 */
public record LineMonth(
        String from, String to, double there, double back, double most, double loss, OptionalDouble price) {}
