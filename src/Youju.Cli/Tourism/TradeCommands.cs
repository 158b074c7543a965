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
        root.Add(CountiesCommand.CreateFor(terminal));
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
}
