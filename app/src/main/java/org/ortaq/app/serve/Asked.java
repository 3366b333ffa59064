package org.ortaq.app.serve;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;

/** The words of a command line made from a request. */
final class Asked {

    private static final int LONGEST = 120;
    private static final int MOST = 40;

    private Asked() {}

    /**
     * @throws InputException with every parameter that is unknown or has a value that could be taken for something else
     */
    static List<String> words(Exposed exposed, Request request) {
        var problems = new Problems();
        var words = new ArrayList<>(exposed.words());
        words.add("--json");
        words.addAll(exposed.fixed());
        request.query().forEach((name, values) -> {
            if (!exposed.options().contains(name)) {
                problems.addChoice("request", 0, name, name, "a parameter of " + exposed.path(), exposed.options());
            } else if (values.size() > MOST) {
                problems.add("request", 0, name, values.size() + " values", "at most " + MOST);
            } else {
                values.forEach(value -> words.add(option(name, checked(name, value, problems))));
            }
        });
        words.add("--");
        exposed.positions().forEach(name -> words.add(checked(name, request.value(name), problems)));
        problems.throwIfAny();
        return words;
    }

    private static String option(String name, String value) {
        return value.isEmpty() ? "--" + name : "--" + name + "=" + value;
    }

    /** A name, a number, a date, a list of them: nothing that could lead to a file or hide what it is. */
    private static String checked(String name, String value, Problems problems) {
        boolean plain = value.length() <= LONGEST
                && value.codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c)
                                || Character.getType(c) == Character.NON_SPACING_MARK
                                || " +-_.,=%'()".indexOf(c) >= 0)
                && !value.contains("..")
                && !value.matches("(?i).*\\.(ya?ml|csv|json|xlsx|xml|gz|zip)");
        if (!plain) {
            problems.add("request", 0, name, shown(value), "letters, digits and the signs + - _ . , = % only");
        }
        return value;
    }

    private static String shown(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + " ...";
    }
}
