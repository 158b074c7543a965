using Youju.Storage.Files;

namespace Youju.UseCases.Outputs;

/// <summary>A result on disk, whole or not at all; nothing is replaced but a result of ours.</summary>
internal static class ResultFile
{
    /// <summary>Writes a result and gives the path where it is.</summary>
    /// <param name="inputs">What this run reads.</param>
    /// <exception cref="RefusedFileException">It cannot be written there, or what stands there is not ours.</exception>
    public static string WriteResult(string path, Action<Stream> write, params IEnumerable<string> inputs) =>
        new OutputGate(inputs).WriteFile(path, write);
}
