#pragma once

// As tools/often_included.hpp, for the tests.
#include <gtest/gtest.h>

#include "../tools/often_included.hpp"
