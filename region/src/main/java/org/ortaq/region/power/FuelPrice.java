package org.ortaq.region.power;

/**
 * What a country pays for a fuel.
 *
 * @param usdMwh per MWh of heat
 * @param co2Tonnes per MWh of heat
 */
public record FuelPrice(String country, String fuel, double usdMwh, double co2Tonnes) {

    FuelPrice times(double factor) {
        return new FuelPrice(country, fuel, usdMwh * factor, co2Tonnes);
    }
}
