namespace Youju.Cli.Dossiers;

/// <summary>What the command line says of an import.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Into">The dossier's folder.</param>
internal sealed record ImportSettings(string File, string Into);
