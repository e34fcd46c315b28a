// main.cpp - one program: the window, or a sub-command.
#include "app/Run.h"

int main(int argc, char** argv)
{
    return guildhall::run(argc, argv);
}
