package org.clientele.document;

/**
 * The number of a document.
 *
 * @param text as it is printed
 */
record TakenNumber(String kind, int year, int number, String text) {}
