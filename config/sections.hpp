#pragma once

#include "config/settings.hpp"
#include "config/table_reader.hpp"

/// One function a section of the file: which keys it has, what they may hold and what they require
/// of each other.
namespace config {

void read_server(TableReader& table, ServerSettings& out);
void read_storage(TableReader& table, StorageSettings& out);
void read_incident(TableReader& table, IncidentSettings& out);
void read_slack(TableReader& table, SlackSettings& out);
void read_matrix(TableReader& table, MatrixSettings& out);
void read_tracker(TableReader& table, TrackerSettings& out);
void read_sandbox(TableReader& table, SandboxSettings& out);

}  // namespace config
