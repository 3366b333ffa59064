package org.ortaq.region.network;

import org.ortaq.region.Reading;

/** Placeholder, replaced when its room lands. */
public record Network(int year) {

    public static Network read(Reading in) {
        return new Network(in.baseYear());
    }

    public Network at(int year) {
        return new Network(year);
    }

    public Network open(String link) {
        throw new UnsupportedOperationException("placeholder");
    }

    public Network close(String linkOrPoint) {
        throw new UnsupportedOperationException("placeholder");
    }

    public Network closeBorderWith(String country) {
        throw new UnsupportedOperationException("placeholder");
    }

    public Network closeTransitThrough(java.util.List<String> countries) {
        throw new UnsupportedOperationException("placeholder");
    }

    public Network scaleBorderTime(String area, double factor) {
        throw new UnsupportedOperationException("placeholder");
    }

    public Network scaleBorderFee(String area, double factor) {
        throw new UnsupportedOperationException("placeholder");
    }

    public Network scaleFreightRate(String scope, double factor) {
        throw new UnsupportedOperationException("placeholder");
    }

    public Network scaleCapacity(String linkOrPoint, double factor) {
        throw new UnsupportedOperationException("placeholder");
    }
}
