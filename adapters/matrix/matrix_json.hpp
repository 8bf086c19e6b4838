#pragma once

#include "adapters/http/json_reading.hpp"

/// Whoever may send an event chooses the type of everything in its content.
namespace adapters::matrix {

using http::element;
using http::flag_at;
using http::Json;
using http::member;
using http::number_at;
using http::parse_json;
using http::text_at;
using http::text_in;
using http::to_text;

}  // namespace adapters::matrix
