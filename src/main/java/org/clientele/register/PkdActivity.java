package org.clientele.register;

/**
 * What a company does, by the Polish classification of activities (PKD).
 *
 * @param code four digits and a letter without dots, {@code 4773Z}
 * @param main whether it is the prevailing one
 * @param edition the year of the classification, 2007 or 2025
 */
public record PkdActivity(String code, String name, boolean main, int edition) {

    /** The first two digits, by which industries are told. */
    public String division() {
        return code.substring(0, 2);
    }

    /** As it is shown: {@code 47.73.Z}. */
    public String dotted() {
        return code.substring(0, 2) + "." + code.substring(2, 4) + "." + code.substring(4);
    }
}
