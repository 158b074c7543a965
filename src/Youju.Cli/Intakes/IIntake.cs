using Youju.Cli.Terminals;
using Youju.Formats.Reading;
using Youju.UseCases.Imports;

namespace Youju.Cli.Intakes;

/// <summary>Takes files of some kinds into a dossier.</summary>
internal interface IIntake
{
    /// <summary>What it takes, for the person whose file is none of it: 决算、预算和台账工作簿（xlsx、xls）.</summary>
    string AcceptedFiles { get; }

    bool CanImport(FileKind kind);

    /// <returns>An exit code.</returns>
    int ImportFrom(SourceFile file, FileKind kind, ImportSettings settings, Terminal terminal);
}
