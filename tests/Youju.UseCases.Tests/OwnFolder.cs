namespace Youju.UseCases.Tests;

/// <summary>A folder of a test's own for files.</summary>
internal sealed class OwnFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("youju-uses-");

    public string Path(string name) => System.IO.Path.Combine(folder.FullName, name);

    public string Write(string name, string words)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllText(Path(name), words);
        return Path(name);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
