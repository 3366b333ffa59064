package org.ortaq.app.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils XML: elements, attributes and texts, document types, entities, depth. */
final class XmlMutation implements Mutation {

    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][\\w:-]*)(\\s[^<>]*)?(/>|>)");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:-]+)=\"([^\"]*)\"");
    private static final Pattern TEXT = Pattern.compile(">([^<>]*[^<>\\s][^<>]*)<");

    private static final List<String> TYPES = List.of(
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">",
            "<!DOCTYPE x [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>",
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
            "<!DOCTYPE iati-activities>",
            "<?xml-stylesheet href=\"x\"?>",
            "<?xml version=\"1.1\"?>",
            "<?xml version=\"1.0\" encoding=\"UTF-7\"?>",
            "<!-- -- -->",
            "<!-- a comment -->");

    private static final List<String> TEXTS = List.of(
            "&a;",
            "&nbsp;",
            "&#0;",
            "&#xD800;",
            "&#x41;",
            "&amp;",
            "<![CDATA[5]]>",
            "<![CDATA[",
            "]]>",
            "<x>",
            "</x>",
            "<x xmlns=\"urn:x\">1</x>",
            "<a>".repeat(3000),
            "<a>".repeat(100) + "</a>".repeat(100),
            "<!--",
            "<?x?>",
            "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>");

    @Override
    public Mutant of(byte[] original, Dice dice) {
        var text = new String(original, StandardCharsets.UTF_8);
        return switch (dice.below(8)) {
            case 0 -> {
                var type = dice.of(TYPES);
                int root = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
                int at = dice.below(4) == 0 ? 0 : root;
                yield Mutant.of(text.substring(0, at) + type + text.substring(at), type);
            }
            case 1, 2 -> element(text, dice);
            case 3, 4, 5 -> attribute(text, dice);
            default -> within(text, dice);
        };
    }

    private static List<int[]> all(Matcher matcher, int group) {
        var found = new ArrayList<int[]>();
        while (matcher.find()) {
            found.add(new int[] {matcher.start(group), matcher.end(group)});
        }
        return found;
    }

    private static String with(String text, int[] at, String other) {
        return text.substring(0, at[0]) + other + text.substring(at[1]);
    }

    private static Mutant element(String text, Dice dice) {
        var starts = all(ELEMENT.matcher(text), 0);
        var at = dice.of(starts);
        var tag = text.substring(at[0], at[1]);
        var name = tag.replaceAll("(?s)^<([\\w:-]+).*", "$1");
        int close = tag.endsWith("/>") ? at[1] : text.indexOf("</" + name + ">", at[1]) + name.length() + 3;
        var whole = new int[] {at[0], Math.max(close, at[1])};
        var element = text.substring(whole[0], whole[1]);
        return switch (dice.below(6)) {
            case 0 -> Mutant.of(with(text, whole, ""), name + " left out");
            case 1 -> Mutant.of(with(text, whole, element + element), name + " doubled");
            case 2 -> {
                var other = new WordMutation().of(element.getBytes(StandardCharsets.UTF_8), dice);
                yield Mutant.of(
                        with(text, whole, element + new String(other.bytes(), StandardCharsets.UTF_8)),
                        name + " again, " + other.how());
            }
            case 3 -> {
                var near = dice.near(name);
                yield Mutant.of(
                        with(
                                text,
                                whole,
                                element.replace("<" + name, "<" + near).replace("</" + name, "</" + near)),
                        name + " named " + near);
            }
            case 4 -> Mutant.of(with(text, at, tag + "<colour>blue</colour>"), "an element of no meaning in " + name);
            default -> Mutant.of(with(text, at, ""), "the start of " + name + " left out");
        };
    }

    private static Mutant attribute(String text, Dice dice) {
        var found = all(ATTRIBUTE.matcher(text), 0);
        if (found.isEmpty()) {
            return element(text, dice);
        }
        var at = dice.of(found);
        var attribute = text.substring(at[0], at[1]);
        int equals = attribute.indexOf('=');
        var name = attribute.substring(1, equals);
        var value = attribute.substring(equals + 2, attribute.length() - 1);
        return switch (dice.below(7)) {
            case 0 -> Mutant.of(with(text, at, ""), name + " left out");
            case 1 -> Mutant.of(with(text, at, attribute + attribute), name + " twice");
            case 2 -> Mutant.of(with(text, at, " " + dice.near(name) + "=\"" + value + "\""), name + " misspelt");
            case 3 -> Mutant.of(with(text, at, attribute + " colour=\"blue\""), "an attribute of no meaning");
            case 4 -> Mutant.of(with(text, at, " " + name + "=\"" + dice.value() + "\""), name + " another value");
            default -> Mutant.of(with(text, at, " " + name + "=\"" + dice.near(value) + "\""), name + " near it");
        };
    }

    private static Mutant within(String text, Dice dice) {
        var texts = all(TEXT.matcher(text), 1);
        if (texts.isEmpty()) {
            return element(text, dice);
        }
        var at = dice.of(texts);
        var value = text.substring(at[0], at[1]);
        return switch (dice.below(5)) {
            case 0 -> Mutant.of(with(text, at, value + dice.of(TEXTS)), "more in a text");
            case 1 -> Mutant.of(with(text, at, dice.of(TEXTS)), "another text");
            case 2 -> Mutant.of(with(text, at, dice.value()), "another value");
            case 3 -> Mutant.of(with(text, at, ""), "an empty text");
            default -> Mutant.of(with(text, at, dice.near(value)), "a text near it");
        };
    }
}
