using System.CommandLine;
using Youju.UseCases.InstalledPacks;

namespace Youju.Cli.Serving;

/// <summary>Where a workbench's data are, as several commands ask for it.</summary>
internal static class DataOptions
{
    /// <summary>Names the database where no option does: what stands in a command line, everybody on the machine can read.</summary>
    public const string Variable = "YOUJU_DATABASE";

    /// <summary>Names the folder of installed packs where it is not that of the user's own data.</summary>
    public const string PackVariable = "YOUJU_PACKS";

    /// <summary>Where the packs lie that were installed for every command.</summary>
    public static string LocatePacks() =>
        Environment.GetEnvironmentVariable(PackVariable) is { Length: > 0 } set
            ? set
            : PackShelfFolder.Locate(ServeCommand.DefaultFolder);

    public static Option<string> CreateFolder() =>
        new("--data")
        {
            HelpName = "文件夹",
            Description = "数据放在哪个文件夹，与 serve 的相同；不写时在用户的数据文件夹里",
            DefaultValueFactory = _ => ServeCommand.DefaultFolder,
        };

    public static Option<string?> CreateDatabase() =>
        new("--database")
        {
            HelpName = "连接",
            Description = "PostgreSQL 的连接字符串，与 serve 的相同；也可以写在环境变量 YOUJU_DATABASE 里",
        };

    /// <summary>The connection string of the option, else of the environment; null for the file in the folder.</summary>
    public static string? ReadConnection(string? asked) =>
        asked ?? (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } set ? set : null);
}
