package org.ortaq.waterpower;

import java.util.List;

/**
 * The annex of a half-yearly protocol: what a reservoir releases month by month, what power goes where, and what each
 * party loses without it.
 *
 * @param reservoir whose water is promised
 * @param form how the parties act
 * @param terms the summer volume beyond what the operator would release alone, and the prices it can change hands at
 * @param powerGwh winter power (October to March) the operator receives beyond what it would alone
 * @param surplusMusd what the parties gain together
 * @param months from the first month to September
 * @param parties the giver first
 */
public record Season(
        String reservoir,
        Form form,
        SwapTerms terms,
        double powerGwh,
        double surplusMusd,
        List<Month> months,
        List<Party> parties) {

    public Season {
        months = List.copyOf(months);
        parties = List.copyOf(parties);
    }

    /** How the parties act. */
    public enum Form {
        /** They dispatch reservoirs, plants and lines as one; power is paid at the mean of two shadow prices. */
        JOINT,
        /** They act alone but for a promised volume of summer water and a promised return of winter power. */
        PROMISE
    }

    /** Whether the parties gain together. */
    public boolean agreed() {
        return surplusMusd > 0;
    }

    /**
     * A month of the reservoir.
     *
     * @param month calendar month
     * @param release hm3
     * @param alone hm3 it would release without the agreement
     * @param storage hm3 at the end of the month
     * @param energy GWh of the operator's plants from the reservoir down
     * @param price USD per MWh of power in the operator's zone
     * @param low least shadow price of power among the parties
     * @param high greatest
     */
    public record Month(
            int month,
            double release,
            double alone,
            double storage,
            double energy,
            double price,
            double low,
            double high) {}

    /**
     * A party.
     *
     * @param without cost of the rest of the year without the agreement, musd, less what is stored at its end
     * @param with the same with it, before any payment
     * @param low least payment it must receive (negative: most it can pay), musd
     * @param high most it could receive with nobody else worse off
     */
    public record Party(String id, double without, double with, double low, double high, List<PartyMonth> months) {
        public Party {
            months = List.copyOf(months);
        }
    }

    /**
     * A month of a party.
     *
     * @param irrigation hm3 delivered
     * @param imported GWh received less sent
     */
    public record PartyMonth(int month, double irrigation, double imported) {}
}
