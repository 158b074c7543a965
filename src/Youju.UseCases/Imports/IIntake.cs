using Youju.Formats.Reading;

namespace Youju.UseCases.Imports;

/// <summary>Takes files of some kinds into a dossier.</summary>
internal interface IIntake
{
    bool CanImport(SourceFile file, FileKind kind);

    /// <returns>Whether nothing is left for a person to do.</returns>
    bool ImportFrom(SourceFile file, FileKind kind, ImportSettings settings, ImportTelling telling);
}
