#pragma once

#include "bench/figures.hpp"
#include "bench/large_country.hpp"

namespace liaise::bench {

/// Everybody who asks for visits asks so: filtered by two fields, sorted by day.
inline constexpr const char* page_of_visits =
    "/api/v1/visits?type=inspection&announcement=unannounced&sort=-when";

/// A filtered and sorted page of 50 visits over HTTP, against the bare SQL in this process.
/// `visible_percent` is how much of the million the person sees, and names the figure.
void measure_page(Figures& figures, store::Database& database, const SignedIn& person,
                  int visible_percent);

/// Requests a second on 64 connections, against a bare hello of the same HTTP library.
void measure_requests(Figures& figures, store::Database& database, const SignedIn& person);

}  // namespace liaise::bench
