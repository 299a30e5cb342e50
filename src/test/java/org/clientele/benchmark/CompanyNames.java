package org.clientele.benchmark;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Names of companies that do not exist, spread as those of a real agency are: some words are in a tenth of all names,
 * most in a few only, and one name in twenty begins with a word late in the alphabet.
 */
final class CompanyNames {

    /** The word that one name in twenty begins with. */
    static final String FREQUENT_FIRST_WORD = "Zakład";

    private static final List<String> TRADES = words("""
        Budowlany Stolarski Mechaniczny Elektryczny Ślusarski Remontowy Krawiecki Piekarniczy Ogrodniczy Usługowy
        Produkcyjny Kamieniarski Fryzjerski Optyczny Instalacyjny Mięsny Poligraficzny Energetyczny\
        """);

    private static final List<String> FIRST_WORDS = words("""
        Przedsiębiorstwo Biuro Firma Grupa Hurtownia Centrum Studio Kancelaria Spółdzielnia Fabryka Instytut P.H.U.
        P.P.H.U. Agencja Dom Pracownia Klinika Szpital Apteka Hotel Bank Fundacja Akademia Serwis Piekarnia
        Stocznia Huta Kopalnia Browar Wydawnictwo\
        """);

    private static final List<String> BRANCHES = words("""
        Logistyka Transport Budownictwo Consulting Software Systems Energia Elektronika Meble Farmacja Spedycja
        Usługi Handel Produkcja Serwis Instalacje Technika Poligrafia Metal Plast Chemia Optyka Logistics Solutions
        Group Partners Maschinenbau Logistik Bau Handels Elektrotechnik Pflegedienst Inżynieria Automatyka
        Nieruchomości Finanse Ubezpieczenia Doradztwo Szkolenia Kadry Media Reklama Ochrona Recykling Żywność
        Ogrodnictwo Turystyka Zdrowie Medycyna Laboratoria Biotechnologia Robotyka Telekomunikacja Odzież Tekstylia
        Ceramika Szkło Drewno Papier Opakowania Łożyska Gießerei Großhandel Büromöbel Kühlung Naturkost\
        """);

    private static final List<String> SYLLABLES = words("""
        al am an ar as be ber bo bry ca cor cy da dan do dra ed el em en er fa fen flo fu ga gor gra ha har hel in
        is jar ju ka kle kol kra la lem lu ma mar mi mo na nor nu ol om or pa pol pro qua ra ri ros ru sa sol sta
        szy ta tar ti tor tu ul ur va vel vo wa wal wi xen ya yor za zan zo żu ły śle ćma ów ün ör äl\
        """);

    private static final List<String> CYRILLIC_SYLLABLES = words("""
        ба бу ва ви га го да до за зо ка ко ла ли ма мо на но па по ра ро са со та то ун ур фа хо ча ша ї є\
        """);

    private static final List<String> CYRILLIC_BRANCHES =
            words("Логістика Буд Агро Сервіс Транс Техно Меблі Енерго Груп Торг Пром Метал");

    private CompanyNames() {}

    /** A name without a legal form. */
    static String next(SplittableRandom random) {
        int kind = random.nextInt(100);
        if (kind < 5) {
            return FREQUENT_FIRST_WORD + " " + pick(TRADES, random) + " " + coined(SYLLABLES, random);
        }
        if (kind < 8) {
            return coined(CYRILLIC_SYLLABLES, random) + " " + pick(CYRILLIC_BRANCHES, random);
        }
        if (kind < 40) {
            return pick(FIRST_WORDS, random) + " " + pick(BRANCHES, random) + " " + coined(SYLLABLES, random);
        }
        if (kind < 50) {
            return coined(SYLLABLES, random) + "-" + pick(BRANCHES, random).toLowerCase(java.util.Locale.ROOT);
        }
        if (kind < 85) {
            return coined(SYLLABLES, random) + " " + pick(BRANCHES, random);
        }
        return coined(SYLLABLES, random) + " & " + coined(SYLLABLES, random);
    }

    /** A word of two to four syllables, such as nobody else is likely to be called. */
    static String coined(SplittableRandom random) {
        return coined(SYLLABLES, random);
    }

    private static String coined(List<String> syllables, SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append(syllables.get(random.nextInt(syllables.size())));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Early words of a list are more frequent than late ones. */
    static String pick(List<String> words, SplittableRandom random) {
        double skewed = random.nextDouble() * random.nextDouble();
        return words.get((int) (skewed * words.size()));
    }

    static List<String> words(String text) {
        return List.of(text.split("\\s+"));
    }
}
