namespace Youju.Storage.Files;

/// <summary>Files that nobody reads but the one who runs the program: keys.</summary>
public static class SecretFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Writes a file whole or not at all, in place of the one that is there.</summary>
    public static void WriteText(string path, string text) => MoveIn(path, text, replaces: true);

    /// <summary>Writes a file where there is none yet: whoever comes second finds that of the first.</summary>
    public static void CreateText(string path, string text)
    {
        try
        {
            MoveIn(path, text, replaces: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Somebody else was first.
        }
    }

    private static void MoveIn(string path, string text, bool replaces)
    {
        CreateFolder(Path.GetDirectoryName(path)!);
        var waiting = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            using (var writer = new StreamWriter(waiting, CreateOptions()))
                writer.Write(text);
            File.Move(waiting, path, overwrite: replaces);
        }
        finally
        {
            File.Delete(waiting);
        }
    }

    // What is there keeps its rights; what is made is made with the folder above it.
    private static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            foreach (var one in new[] { Path.GetDirectoryName(folder)!, folder })
                Directory.CreateDirectory(one, OwnerOnly | UnixFileMode.UserExecute);
    }

    private static FileStreamOptions CreateOptions()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        return options;
    }
}
