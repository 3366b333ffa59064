package org.ortaq.app.share;

/** What a file may state: a game of coalitions, or one in partition function form. */
sealed interface ReadGame permits GameFile, PartitionFile {}
