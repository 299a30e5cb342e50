package org.clientele.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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

    private Fragments() {}

    static List<String> of(MadeUpClients clients, int size) {
        SplittableRandom random = new SplittableRandom(4711);
        List<String> fragments = new ArrayList<>(SKEWED);
        for (int i = 0; i < OF_EACH_KIND; i++) {
            String name = Folding.fold(clients.get(random.nextInt(size)).name());
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
