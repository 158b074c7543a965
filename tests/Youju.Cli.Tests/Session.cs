using System.Text;
using Youju.Cli.Commands;
using Youju.Cli.Terminals;

namespace Youju.Cli.Tests;

/// <summary>One call of the program, with a folder of its own for files.</summary>
internal sealed class Session : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("youju-cli-");

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string Path(string name) => System.IO.Path.Combine(folder.FullName, name);

    public string WriteBytes(string name, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllBytes(Path(name), content);
        return Path(name);
    }

    public string Write(string name, string words)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllText(Path(name), words);
        return Path(name);
    }

    /// <summary>Copies the sample dossier into a folder of the session and gives where it stands.</summary>
    public string CopySample(string name = "yunxi-2024")
    {
        var sample = System.IO.Path.Combine(RepositoryFiles.Root, "samples", name);
        foreach (var file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
            Write(
                System.IO.Path.Combine("dossier", System.IO.Path.GetRelativePath(sample, file)),
                File.ReadAllText(file)
            );
        return Path("dossier");
    }

    public Task<int> RunAsync(params string[] args) => RunAsync("", args);

    public Task<int> RunAsync(string input, string[] args) =>
        RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), isScreen: false, args);

    public Task<int> RunOnScreenAsync(params string[] args) =>
        RunAsync(new MemoryStream(), isScreen: true, args);

    public async Task<int> RunAsync(Stream input, bool isScreen, params string[] args)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter();
        var terminal = new Terminal(input, output, error, OutputIsScreen: isScreen, ErrorIsScreen: isScreen);
        var code = await YoujuCommand.RunCommandLineAsync(args, terminal);
        Output = Encoding.UTF8.GetString(output.ToArray());
        Error = error.ToString();
        return code;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
