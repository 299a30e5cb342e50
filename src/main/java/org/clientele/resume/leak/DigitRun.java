package org.clientele.resume.leak;

import java.util.Arrays;

/** Digits with nothing but separators between them, and where they stand in the folded text. */
final class DigitRun {

    private final StringBuilder digits = new StringBuilder();
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int words;

    void add(String more, int from, int to, boolean inWords) {
        words += inWords ? 1 : 0;
        for (int at = 0; at < more.length(); at++) {
            if (digits.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            boolean single = to - from == more.length();
            starts[digits.length()] = single ? from + at : from;
            ends[digits.length()] = single ? from + at + 1 : to;
            digits.append(more.charAt(at));
        }
    }

    /** A number in words that goes on, as in "sześćset dwa": its last zeros give way. */
    boolean replaceZeros(String ending, int to) {
        int from = digits.length() - ending.length();
        if (from <= 0) {
            return false;
        }
        for (int at = from; at < digits.length(); at++) {
            if (digits.charAt(at) != '0') {
                return false;
            }
        }
        digits.replace(from, digits.length(), ending);
        Arrays.fill(ends, from, digits.length(), to);
        words++;
        return true;
    }

    /** "three zeros": the number before the zeros is how many there are. */
    void countZeros(int count, int to) {
        int last = digits.length() - 1;
        int from = starts[last];
        digits.setLength(last);
        add("0".repeat(count), from, to, true);
    }

    boolean isEmpty() {
        return digits.isEmpty();
    }

    String digits() {
        return digits.toString();
    }

    /** How many of its numbers are in words. */
    int words() {
        return words;
    }

    int start(int digit) {
        return starts[digit];
    }

    int end(int digit) {
        return ends[digit];
    }
}
