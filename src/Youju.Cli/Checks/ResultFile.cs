using Youju.Formats.Findings;
using Youju.Storage.Files;

namespace Youju.Cli.Checks;

/// <summary>A result on disk, whole or not at all; nothing is replaced but a result of ours.</summary>
internal static class ResultFile
{
    /// <summary>Writes a result and gives the path where it is.</summary>
    /// <param name="inputs">What this run reads.</param>
    /// <exception cref="RefusedFileException">It cannot be written there, or what stands there is not ours.</exception>
    public static string WriteResult(
        string path,
        IFindingsWriter writer,
        CheckedReport report,
        params IEnumerable<string> inputs
    ) => WriteResult(path, output => writer.WriteCheckResult(report.Result, report.File, output), inputs);

    /// <inheritdoc cref="WriteResult(string, IFindingsWriter, CheckedReport, IEnumerable{string})"/>
    public static string WriteResult(string path, Action<Stream> write, params IEnumerable<string> inputs) =>
        new OutputGate(inputs).WriteFile(path, write);
}
