using System.CommandLine;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.UseCases.Tourism;

namespace Youju.Cli.Tourism;

/// <summary>Designs a route from a table of places.</summary>
internal static class RouteCommand
{
    public static Command CreateFor(Terminal terminal)
    {
        var options = new RouteOptions();
        var command = new ExampleCommand(
            "route",
            "从地点表设计一至几天的线路，写明没有排进去的和为什么",
            new UsageExample(
                "youju route 地点.xlsx --start 云溪站 --date 2025-04-05 --days 2",
                "两天的线路，从云溪站来回"
            ),
            new UsageExample(
                "youju route 地点.xlsx --start 云溪站 --keep 大矶头 -o 线路.gpx",
                "一定去大矶头，写成导航用的 GPX"
            ),
            new UsageExample("youju route 地点.xlsx --start 云溪站 -o 线路图.svg", "画成地图")
        );
        options.AddTo(command);
        command.SetAction(parse => PrintRoute(PlanRoute.DesignRoute(options.CreateRequest(parse)), terminal));
        return command;
    }

    private static int PrintRoute(PlanRouteResult result, Terminal terminal)
    {
        foreach (var words in result.Assumed)
            terminal.PrintWarning($"{words}。");
        if (result.Path is null)
            terminal.PrintText(result.Printed);
        else
            terminal.PrintLine($"已写出 {result.Path}。");
        return ExitCode.Clean;
    }
}
