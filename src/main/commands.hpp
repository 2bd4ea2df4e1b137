#pragma once

#include <CLI/App.hpp>

#include "main/settings.hpp"

namespace liaise {

/// The options that say where things are kept: --data and --database.
void add_keeping(CLI::App& command, Keeping& keeping);
/// `liaise serve`: the pages and the API, over HTTP.
void add_serve(CLI::App& app);
/// `liaise init`: the coordinating body and its first person, in an empty installation.
void add_init(CLI::App& app);
/// `liaise seed`: the made-up country, in an empty installation.
void add_seed(CLI::App& app);
/// `liaise bodies`, `places`, `visits`, `contacts`, `complaints`, `coverage`, `export`: what the
/// routes answer.
void add_asking(CLI::App& app);
/// `liaise user`: people who sign in.
void add_user(CLI::App& app);
/// `liaise import`, `liaise complaints import` and `liaise recommendations import`: a data set,
/// through a mapping file. After `add_asking`, which makes `liaise complaints`.
void add_load(CLI::App& app);
/// `liaise recommendations publish`: what everybody may read, as files. After `add_load`, which
/// makes `liaise recommendations`.
void add_publish(CLI::App& app);
/// `liaise backup` and `liaise restore`.
void add_keep(CLI::App& app);
/// `liaise compartment write` and `liaise compartment read`: a whole compartment as one file.
void add_compartment(CLI::App& app);
/// `liaise doctor`: whether all is well where things are kept.
void add_doctor(CLI::App& app);
/// `liaise describe`: what the program says of itself, without a database.
void add_describe(CLI::App& app);

}  // namespace liaise
