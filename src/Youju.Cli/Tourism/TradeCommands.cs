using System.CommandLine;
using Youju.Cli.Terminals;

namespace Youju.Cli.Tourism;

/// <summary>What the trade asks of the command line.</summary>
internal static class TradeCommands
{
    public static void AddCommands(Command root, Terminal terminal)
    {
        root.Add(RouteCommand.CreateFor(terminal));
        root.Add(CensusCommand.CreateFor(terminal));
        root.Add(CoordinatesCommand.CreateFor(terminal));
        root.Add(DeadlinesCommand.CreateFor(terminal));
        root.Add(RubricCommand.CreateFor(terminal));
        root.Add(PhotosCommand.CreateFor(terminal));
        root.Add(FieldCommand.CreateFor(terminal));
        root.Add(PaperCommand.CreateFor(terminal));
        root.Add(MapCommand.CreateFor(terminal));
        root.Add(SurveyCommand.CreateFor(terminal));
        root.Add(PeersCommand.CreateFor(terminal));
        root.Add(LadderCommand.CreateFor(terminal));
    }

    /// <summary>An option that holds a word and may be left out.</summary>
    public static Option<string?> CreateWord(string name, string help, string description) =>
        new(name) { HelpName = help, Description = description };

    /// <summary>Where a result goes.</summary>
    public static Option<string?> CreateOutput(string description) =>
        new("--output", "-o") { HelpName = "文件", Description = description };
}
