#pragma once

#include <CLI/App.hpp>

namespace liaise {

/// `liaise serve`: the pages and the API, over HTTP.
void add_serve(CLI::App& app);
/// `liaise init`: the coordinating body and its first person, in an empty installation.
void add_init(CLI::App& app);
/// `liaise seed`: the made-up country, in an empty installation.
void add_seed(CLI::App& app);
/// `liaise describe`: what the program says of itself, without a database.
void add_describe(CLI::App& app);

}  // namespace liaise
