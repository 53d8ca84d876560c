package cz.ohlas.customer;

/**
 * Two records of one person to become one.
 *
 * @param stays the contact that stays
 * @param goes the contact that is taken into it
 * @param seen how both stood when the choice was made, as the plan told it
 * @param chosen what is written about the person from now on
 */
public record ContactMergeInput(long stays, long goes, String seen, ContactInput chosen) {}
