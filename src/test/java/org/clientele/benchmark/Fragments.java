package org.clientele.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.clientele.shared.text.Folding;

/** Two hundred things that somebody could search for; always the same ones for the same clients. */
final class Fragments {

    private static final int OF_EACH_KIND = 40;

    /** In many clients, some of them only late or only early in the alphabet. */
    private static final List<String> SKEWED = List.of(
            "zaklad",
            "zakl",
            "akla",
            "lad bud",
            "zaklad stol",
            "klad mech",
            "zak",
            "przed",
            "przedsieb",
            "iebior",
            "logist",
            "transp",
            "sp z oo",
            "gmbh",
            "warsz",
            "krakow",
            "wroc",
            "grupa",
            "hurt",
            "centrum",
            "biuro",
            "firma",
            "meble",
            "handel",
            "serwis",
            "energia",
            "systems",
            "software",
            "aklad elek",
            "s a",
            "zaklad kra",
            "zywiec",
            "usl",
            "bud",
            "log",
            "tra",
            "ia k",
            "oo l",
            "ent",
            "kow");

    /** Likewise of contacts: first names, what all e-mail addresses have, and parts of their clients' names. */
    private static final List<String> SKEWED_OF_CONTACTS = List.of(
            "anna",
            "ann",
            "piotr",
            "maria",
            "krzysz",
            "zaneta",
            "swietos",
            "example",
            "c00",
            "c0010",
            "p12",
            "p99",
            "a zaklad",
            "zaklad",
            "akla",
            "klad mech",
            "przedsieb",
            "logist",
            "sp z oo",
            "gmbh",
            "biuro",
            "grupa",
            "lukasz",
            "jurgen",
            "oleh",
            "taras",
            "agnieszka p",
            "jan al",
            "ewa zu",
            "zofia sle",
            "wor",
            "dal",
            "bry",
            "xen",
            "sle",
            "marcin ka",
            "pawel",
            "malg",
            "zata",
            "an al");

    private Fragments() {}

    static List<String> of(MadeUpClients clients, int size) {
        return of(SKEWED, size, index -> clients.get(index).name());
    }

    static List<String> of(MadeUpContacts contacts, int size) {
        return of(SKEWED_OF_CONTACTS, size, index -> contacts.get(index).fullName());
    }

    private static List<String> of(List<String> skewed, int size, IntFunction<String> names) {
        SplittableRandom random = new SplittableRandom(4711);
        List<String> fragments = new ArrayList<>(skewed);
        for (int i = 0; i < OF_EACH_KIND; i++) {
            String name = Folding.fold(names.apply(random.nextInt(size)));
            int length = Math.min(name.length(), 4 + random.nextInt(5));
            fragments.add(name.substring(0, length));
            int start = random.nextInt(name.length() - length + 1);
            fragments.add(name.substring(start, start + length));
            fragments.add(name.substring(name.length() - length));
            fragments.add(withoutHit(random));
        }
        return fragments;
    }

    private static String withoutHit(SplittableRandom random) {
        StringBuilder letters = new StringBuilder("x");
        for (int i = 0; i < 4; i++) {
            letters.append("qxjvz".charAt(random.nextInt(5)));
        }
        return letters.toString();
    }
}
