package org.ortaq.people.recognition;

/** Level of a degree. */
public enum Level {
    BACHELOR,
    MASTER,
    DOCTOR
}
