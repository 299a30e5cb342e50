package org.clientele.portal;

/**
 * What a change of a role would newly show to one of the contacts who have it.
 *
 * @param contact its name and its client's
 * @param vacancies how many that were not seen before; likewise the others
 */
public record NewlySeen(String contact, int vacancies, int candidates, int interviews) {

    /** Of no more contacts it is looked up. */
    public static final int MOST = 50;
}
