using Youju.Cli;
using Youju.Cli.Commands;

return await YoujuCommand.RunAsync(args, Terminal.OfProcess());
