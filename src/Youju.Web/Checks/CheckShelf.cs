using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Youju.Domain.Findings;
using Youju.Packs.Suppressions;
using Youju.Text.Yaml;
using Youju.Web.Hosting;

namespace Youju.Web.Checks;

/// <summary>Where uploads and their results lie: a folder for each, which goes with it.</summary>
/// <param name="folder">Ours alone.</param>
internal sealed class CheckShelf(string folder)
{
    private const string CaseFile = "case.json";
    private const string PartFile = "part.html";
    private const string MistakesFile = "mistakes.json";

    private readonly ConcurrentDictionary<
        string,
        ((DateTime At, long Length) Written, CheckCase Case)
    > known = new(StringComparer.Ordinal);

    /// <summary>Where the upload itself lies; alone in its folder, so that nothing passes for its annex.</summary>
    public string SourcePath(CheckCase one) => Path.Combine(folder, one.Id, "source", "file" + one.Ending);

    /// <summary>Where last year's report lies; null where none was brought.</summary>
    public string? FindAgainst(CheckCase one) =>
        one.AgainstFile is { } file ? Path.Combine(folder, one.Id, "against", file) : null;

    /// <summary>Keeps last year's report; one of another name is another file, whatever was read of the one before.</summary>
    public Task KeepAgainstAsync(CheckCase one, Stream content, CancellationToken cancel) =>
        KeepFileAsync(FindAgainst(one)!, content, cancel);

    public IReadOnlyList<MarkedMistake> ReadMistakes(CheckCase one)
    {
        var path = Path.Combine(folder, one.Id, MistakesFile);
        return File.Exists(path)
            ? JsonSerializer.Deserialize<List<MarkedMistake>>(File.ReadAllBytes(path)) ?? []
            : [];
    }

    public void KeepMistakes(CheckCase one, IReadOnlyList<MarkedMistake> mistakes) =>
        ReplaceFile(Path.Combine(folder, one.Id, MistakesFile), mistakes);

    public Task KeepSourceAsync(CheckCase one, Stream content, CancellationToken cancel) =>
        KeepFileAsync(SourcePath(one), content, cancel);

    private static async Task KeepFileAsync(string path, Stream content, CancellationToken cancel)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var file = File.Create(path);
        await content.CopyToAsync(file, cancel).ConfigureAwait(false);
    }

    /// <summary>Every case, the latest first.</summary>
    public IReadOnlyList<CheckCase> ListCases() =>
        Directory.Exists(folder)
            ?
            [
                .. Directory
                    .EnumerateDirectories(folder)
                    .Select(one => FindCase(Path.GetFileName(one)))
                    .OfType<CheckCase>()
                    .OrderByDescending(one => one.Added),
            ]
            : [];

    /// <remarks>A list of all of them stands on a page: each is read again only where its file was written since.</remarks>
    public CheckCase? FindCase(string id)
    {
        if (!ShelfId.IsWellFormed(id))
            return null;
        var file = new FileInfo(Path.Combine(folder, id, CaseFile));
        if (!file.Exists)
        {
            known.TryRemove(id, out _);
            return null;
        }

        var written = (file.LastWriteTimeUtc, file.Length);
        if (known.TryGetValue(id, out var read) && read.Written == written)
            return read.Case;
        if (ReadCase(file.FullName) is not { } one)
            return null;
        known[id] = (written, one);
        return one;
    }

    private static CheckCase? ReadCase(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<CheckCase>(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is JsonException or IOException)
        {
            return null;
        }
    }

    public void KeepCase(CheckCase one)
    {
        ReplaceFile(Path.Combine(folder, one.Id, CaseFile), one);
        known.TryRemove(one.Id, out _);
    }

    private static void ReplaceFile<T>(string path, T content)
    {
        File.WriteAllBytes(path + ".part", JsonSerializer.SerializeToUtf8Bytes(content));
        File.Move(path + ".part", path, overwrite: true);
    }

    public void KeepPart(CheckCase one, ReadOnlyMemory<byte> part) =>
        File.WriteAllBytes(Path.Combine(folder, one.Id, PartFile), part.ToArray());

    public string ReadPart(CheckCase one) => File.ReadAllText(Path.Combine(folder, one.Id, PartFile));

    public IReadOnlyList<Suppression> ReadAccepted(CheckCase one)
    {
        var path = SourcePath(one) + SuppressionFile.Suffix;
        return File.Exists(path)
            ? SuppressionFile.ParseSuppressions(Path.GetFileName(path), File.ReadAllText(path))
            : [];
    }

    /// <summary>The file of what was accepted; empty where nothing was.</summary>
    public string ReadAcceptedFile(CheckCase one)
    {
        var path = SourcePath(one) + SuppressionFile.Suffix;
        return File.Exists(path) ? File.ReadAllText(path) : "";
    }

    /// <summary>Writes what was accepted beside the upload, as a side file that the command line reads too.</summary>
    public void KeepAccepted(CheckCase one, IReadOnlyList<Suppression> accepted)
    {
        var yaml = new YamlText();
        yaml.AddItems("accept", [.. accepted], item =>
            yaml.AddEntry("rule", item.Rule).AddEntry("quote", item.Quote).AddEntry("reason", item.Reason)
        );
        File.WriteAllText(SourcePath(one) + SuppressionFile.Suffix, yaml.ToString(), Encoding.UTF8);
    }

    public void RemoveCase(CheckCase one)
    {
        Directory.Delete(Path.Combine(folder, one.Id), recursive: true);
        known.TryRemove(one.Id, out _);
    }
}
