#include <filesystem>
#include <fstream>
#include <iostream>
#include <string_view>

#include "engines/postgres_server.hpp"

/// Starts or stops the PostgreSQL server that one run of tests/programs shares; the file tells the
/// tests where it is.
int main(int count, char** words) try {
    using liaise::engines::PostgresServer;
    if (count != 3) {
        std::cerr << "usage: shared_server start|stop FILE\n";
        return 2;
    }
    const std::filesystem::path file(words[2]);
    std::string folder;
    std::getline(std::ifstream(file) >> std::ws, folder);
    if (!folder.empty()) PostgresServer::stop(folder);
    std::filesystem::remove(file);
    if (words[1] == std::string_view("start")) {
        auto server = PostgresServer::started(liaise::engines::Durability::quick);
        std::ofstream(file) << server.folder() << '\n';
        server.leave_running();
    }
    return 0;
} catch (const std::exception& failure) {
    std::cerr << failure.what() << '\n';
    return 1;
}
