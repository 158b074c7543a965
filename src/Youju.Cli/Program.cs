using Youju.Cli.Commands;
using Youju.Cli.Terminals;

return await YoujuCommand.RunCommandLineAsync(args, Terminal.FromProcess());
