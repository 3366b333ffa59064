package org.ortaq.region.datapackage;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ortaq.region.Region;
import org.ortaq.region.initiative.DatedLever;
import org.ortaq.table.Problem;
import org.ortaq.table.Problems;

/** Every lever must find in the region what it names. */
final class LeverCheck {

    /** What the sections say of a name they do not have: the name in quotes, at the end the nearest they have. */
    private static final Pattern NAMED = Pattern.compile("'([^']*)'");

    private static final Pattern GUESS = Pattern.compile("(?:; perhaps |: )([^ ]+)\\?$");

    private final DataPackage data;
    private final PackageFiles files;
    private final Problems problems;

    LeverCheck(DataPackage data, PackageFiles files, Problems problems) {
        this.data = data;
        this.files = files;
        this.problems = problems;
    }

    void check(Region region) {
        for (var initiative : data.initiatives()) {
            initiative.levers().forEach(l -> check("initiatives/" + initiative.id() + ".yaml", l, region));
        }
        for (var shock : data.shocks()) {
            shock.levers().forEach(l -> check("shocks/" + shock.id() + ".yaml", l, region));
        }
    }

    private void check(String file, DatedLever dated, Region region) {
        var lever = dated.central();
        try {
            lever.apply(region, region.year());
        } catch (IllegalArgumentException refusal) {
            problems.add(problem(file, lever.type(), String.valueOf(refusal.getMessage())));
        }
    }

    private Problem problem(String file, String type, String message) {
        var named = NAMED.matcher(message);
        var found = named.find() ? named.group(1) : type;
        var guess = GUESS.matcher(message);
        boolean guessed = guess.find();
        return new Problem(
                file,
                LineOf.wordAfter(files, file, "levers:", found),
                "levers." + type,
                found,
                "a name the region has: " + (guessed ? message.substring(0, guess.start()) : message),
                guessed ? Optional.of(guess.group(1)) : Optional.empty());
    }
}
