-- Neovim 0.7 or later: starts `kehoach lsp` for the YAML files of a workspace, found by its kehoach.yaml.
-- Put it into ~/.config/nvim/plugin/kehoach.lua.
local function start(event)
  local file = vim.api.nvim_buf_get_name(event.buf)
  local marker = vim.fn.findfile("kehoach.yaml", vim.fn.fnamemodify(file, ":p:h") .. ";")
  if marker == "" then
    return
  end
  local root = vim.fn.fnamemodify(marker, ":p:h")
  kehoach_clients = kehoach_clients or {}
  if not kehoach_clients[root] then
    kehoach_clients[root] = vim.lsp.start_client({
      name = "kehoach",
      cmd = { vim.env.KEHOACH or "kehoach", "lsp" },
      root_dir = root,
      init_options = { language = "vi" },
      on_exit = function()
        kehoach_clients[root] = nil
      end,
    })
  end
  vim.lsp.buf_attach_client(event.buf, kehoach_clients[root])
  vim.bo[event.buf].omnifunc = "v:lua.vim.lsp.omnifunc"
  local keys = {
    K = vim.lsp.buf.hover,
    gd = vim.lsp.buf.definition,
    gr = vim.lsp.buf.references,
    ["<leader>rn"] = vim.lsp.buf.rename,
    ["<leader>ca"] = vim.lsp.buf.code_action,
  }
  for key, action in pairs(keys) do
    vim.keymap.set("n", key, action, { buffer = event.buf })
  end
end

vim.api.nvim_create_autocmd({ "BufReadPost", "BufNewFile" }, { pattern = "*.yaml", callback = start })
