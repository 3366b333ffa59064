package org.ortaq.app.projects;
final class ProjectsImportCommand {}
