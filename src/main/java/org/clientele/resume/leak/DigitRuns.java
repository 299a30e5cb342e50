package org.clientele.resume.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds all runs of digits of a text in one way of reading numbers in words and letters that look like digits. */
final class DigitRuns {

    /** How "sześćset dwa" and "6OO" are read. */
    record Way(boolean numbersGoOn, boolean lettersAreDigits) {}

    private static final String SEPARATORS = " .,-/()[]{}*_|:~'\n\u2022\"";
    private static final int WIDEST = 24;

    /** What is said between the digits. */
    private static final Set<String> FILLERS = Set.of(
            "i",
            "oraz",
            "potem",
            "dalej",
            "spacja",
            "kreska",
            "myslnik",
            "kropka",
            "przerwa",
            "and",
            "then",
            "space",
            "dash",
            "dot",
            "hyphen",
            "und",
            "dann",
            "strich",
            "bindestrich",
            "leerzeichen",
            "punkt",
            "и",
            "потом",
            "далее",
            "затем",
            "тире",
            "дефис",
            "точка",
            "пробел",
            "та",
            "mal",
            "razy",
            "plus",
            "плюс");

    private static final String LOOK = "oо0lіi1зz3szбgqb|";

    private final FoldedText text;
    private final Way way;
    private final List<DigitRun> runs = new ArrayList<>();
    private DigitRun run = new DigitRun();
    private int runEnd;
    private int lastNumber = -1;
    private int repeat = 1;

    private DigitRuns(FoldedText text, Way way) {
        this.text = text;
        this.way = way;
    }

    static List<DigitRun> of(FoldedText text, List<Word> words, Way way) {
        DigitRuns runs = new DigitRuns(text, way);
        words.forEach(runs::take);
        runs.end();
        return runs.runs;
    }

    private void take(Word word) {
        if (!isNear(word)) {
            end();
        }
        String letters = word.letters();
        int digits = (int)
                letters.chars().filter(letter -> letter >= '0' && letter <= '9').count();
        if (digits == letters.length()) {
            addDigits(letters, word.from(), word.to());
        } else if (digits == 0) {
            takeLetters(word);
        } else if (way.lettersAreDigits() && digits * 4 >= letters.length() && looksLikeDigits(letters)) {
            addDigits(asDigits(letters), word.from(), word.to());
        } else {
            takeMixed(word);
        }
    }

    private void takeLetters(Word word) {
        int[] numbers = NumberWords.of(word.letters());
        if (numbers != null) {
            for (int number : numbers) {
                addNumber(number, word);
            }
            runEnd = word.to();
        } else if (word.letters().equals("hundred") && lastNumber > 0 && lastNumber < 10) {
            run.add("00", word.from(), word.to(), true);
            lastNumber *= 100;
            runEnd = word.to();
        } else if (NumberWords.isZeros(word.letters()) && lastNumber > 1 && lastNumber < 6) {
            run.countZeros(lastNumber, word.to());
            lastNumber = 0;
            runEnd = word.to();
        } else if (NumberWords.times(word.letters()) > 1) {
            repeat = NumberWords.times(word.letters());
            runEnd = word.to();
        } else if (way.lettersAreDigits() && looksLikeDigits(word.letters())) {
            addDigits(asDigits(word.letters()), word.from(), word.to());
        } else if (FILLERS.contains(word.letters())) {
            runEnd = word.to();
            lastNumber = -1;
        } else {
            end();
        }
    }

    /** "tel600100201": the digits at an end of the word. */
    private void takeMixed(Word word) {
        int from = -1;
        for (int at = 0; at <= word.length(); at++) {
            boolean digit =
                    at < word.length() && Character.isDigit(word.letters().charAt(at));
            if (digit && from < 0) {
                from = at;
            } else if (!digit && from >= 0) {
                addDigits(word.letters().substring(from, at), word.from() + from, word.from() + at);
                from = -1;
            }
            if (!digit && at < word.length()) {
                end();
            }
        }
    }

    private void addNumber(int number, Word word) {
        String digits = Integer.toString(number);
        boolean goesOn = way.numbersGoOn()
                && number > 0
                && lastNumber >= 0
                && (lastNumber % 100 == 0 && lastNumber > 0 && number < 100
                        || lastNumber % 10 == 0 && lastNumber % 100 > 10 && number < 10);
        if (!goesOn || !run.replaceZeros(digits, word.to())) {
            for (int time = 0; time < repeat; time++) {
                run.add(digits, word.from(), word.to(), true);
            }
            lastNumber = number;
        } else {
            lastNumber += number;
        }
        repeat = 1;
        runEnd = word.to();
    }

    private void addDigits(String digits, int from, int to) {
        for (int time = 0; time < repeat; time++) {
            run.add(digits, from, to, false);
        }
        repeat = 1;
        lastNumber = -1;
        runEnd = to;
    }

    private boolean isNear(Word word) {
        if (word.from() - runEnd > WIDEST) {
            return false;
        }
        for (int at = runEnd; at < word.from(); at++) {
            char letter = text.at(at);
            if (SEPARATORS.indexOf(letter) < 0 && !(letter == '+' && run.isEmpty())) {
                return false;
            }
        }
        return true;
    }

    private void end() {
        if (!run.isEmpty()) {
            runs.add(run);
        }
        run = new DigitRun();
        lastNumber = -1;
        repeat = 1;
    }

    private static boolean looksLikeDigits(String letters) {
        return letters.chars().allMatch(letter -> Character.isDigit(letter) || LOOK.indexOf(letter) >= 0);
    }

    private static String asDigits(String letters) {
        StringBuilder digits = new StringBuilder(letters.length());
        for (int at = 0; at < letters.length(); at++) {
            char letter = letters.charAt(at);
            digits.append(
                    switch (letter) {
                        case 'o', 'о' -> '0';
                        case 'l', 'i', 'і', '|' -> '1';
                        case 'z' -> '2';
                        case 'з' -> '3';
                        case 's' -> '5';
                        case 'б' -> '6';
                        case 'b' -> '8';
                        case 'g', 'q' -> '9';
                        default -> letter;
                    });
        }
        return digits.toString();
    }
}
